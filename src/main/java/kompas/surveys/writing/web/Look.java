package kompas.surveys.writing.web;

import kompas.shared.kernel.Typed;

/**
 * What of a draft somebody looks at.
 *
 * @param at the question that is open
 * @param show the one on the phone
 * @param seen the language on the phone
 * @param did what has just been done
 * @param part of a long list of choices, counted from 1
 */
record Look(String at, String show, String seen, String did, String part) {

    Look {
        at = Typed.asSent(at);
        show = Typed.asSent(show);
        seen = Typed.asSent(seen);
        did = Typed.asSent(did);
        part = Typed.asSent(part);
    }
}
