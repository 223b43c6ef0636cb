package kompas.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** What a reader holds: how wide it is, in which colours, with or without scripts. */
record Device(int width, ColorScheme colours, boolean scripts) {

    static final Device PHONE = new Device(360, ColorScheme.LIGHT, true);
    static final Device DESK = new Device(1280, ColorScheme.LIGHT, true);

    Device withoutScripts() {
        return new Device(width, colours, false);
    }

    NewContextOptions in(String language) {
        boolean held = width < 600;
        return new NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, held ? 780 : 900)
                .setIsMobile(held)
                .setHasTouch(held)
                .setColorScheme(colours)
                .setJavaScriptEnabled(scripts);
    }
}
