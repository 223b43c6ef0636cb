package kompas.events.fairs.web;

import kompas.events.fairs.Slips.StandAt;

/**
 * A stand as a visitor's telephone shows it.
 *
 * @param path of the organisation's page, empty for those who have none
 * @param begun second at which the form was shown
 * @param hasty it was sent faster than anybody reads
 */
public record StandView(
        StandAt stand,
        String code,
        String title,
        String path,
        String consent,
        SlipForm form,
        long begun,
        boolean sent,
        boolean hasty,
        boolean thanks) {}
