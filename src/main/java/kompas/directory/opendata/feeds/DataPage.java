package kompas.directory.opendata.feeds;

import java.util.List;
import kompas.directory.opendata.RateLimitSettings;

/** What the page about open data shows. */
public record DataPage(
        String licence,
        String licenceUrl,
        String attribution,
        List<Distribution> distributions,
        List<String> embedHosts,
        RateLimitSettings limits) {

    /** A frame to be copied; {@code loading="lazy"} spares those who never scroll to it. */
    public String frame(String base, String language, String view, String title) {
        return "<iframe src=\"" + base + "/embed/organisations?lang=" + language + "&amp;view=" + view + "\"\n"
                + "  title=\"" + title + "\" width=\"100%\" height=\"600\" loading=\"lazy\"></iframe>\n"
                + "<script src=\"" + base + "/embed.js\" async></script>";
    }

    public String curlCsv(String base) {
        return "curl -o organisations.csv '" + base + "/data/organisations.csv?need=volunteers'";
    }

    public String curlHsds(String base) {
        return "curl '" + base + "/hsds/3/services?modified_after=2026-01-01&per_page=100'";
    }

    public String curlConditional(String base) {
        return "curl --etag-compare etag.txt --etag-save etag.txt -o organisations.geojson '" + base
                + "/data/organisations.geojson'";
    }
}
