package kompas.surveys.web;

import kompas.surveys.collecting.Device;

/**
 * A phone that may send.
 *
 * @param name whose it is
 */
public record PhoneLine(Device device, String name) {}
