package kompas.shared.web;

/** The few pictograms, drawn with lines on a grid of 24. */
public enum Icon {
    SEARCH("M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.2 15.2 20.5 20.5"),
    MENU("M4 7h16M4 12h16M4 17h16"),
    CLOSE("M6 6l12 12M18 6 6 18"),
    PLACE(
            "M12 21s-6.5-5.6-6.5-11a6.5 6.5 0 0 1 13 0c0 5.4-6.5 11-6.5 11zM12 7.8a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6"),
    LIST("M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01"),
    MAP("M9 4 3.5 6v14L9 18l6 2 5.5-2V4L15 6zM9 4v14M15 6v14"),
    TABLE("M4 5h16v14H4zM4 10h16M10 5v14"),
    DOWNLOAD("M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14"),
    PRINT("M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"),
    FILTER("M4 6h16M7 12h10M10.5 18h3"),
    NEXT("M9.5 5.5 16 12l-6.5 6.5"),
    BACK("M14.5 5.5 8 12l6.5 6.5"),
    CHECK("M5 12.5 10 17.5 19.5 7"),
    LANGUAGE("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17"),
    PERSON("M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.5 20c1-4 4-6 7.5-6s6.5 2 7.5 6"),
    CLOCK("M12 3.500a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7.500V12l3.2 2"),
    MAIL("M4 6h16v12H4zM4 7l8 6 8-6"),
    PHONE(
            "M6.5 4h3l1.5 4-2 1.500a11 11 0 0 0 5.5 5.500l1.5-2 4 1.500v3A2 2 0 0 1 18 19.500C10.5 19.5 4.5 13.5 4.5 6a2 2 0 0 1 2-2z"),
    WEB("M14 4h6v6M20 4l-9 9M18 14v6H4V6h6"),
    NOTE("M12 3.500a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 11v5.500M12 7.800h.01");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** SVG path data. */
    public String path() {
        return path;
    }
}
