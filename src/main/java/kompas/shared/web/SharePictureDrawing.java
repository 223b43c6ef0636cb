package kompas.shared.web;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** One picture in the look of the pages: paper, ink, one strong colour; the words left, the map right. */
final class SharePictureDrawing {

    private static final Font DISPLAY = font("display.ttf");
    private static final Font TEXT = font("text.ttf");
    private static final Color PAPER = new Color(0xfaf7f1);
    private static final Color SURFACE = new Color(0xffffff);
    private static final Color INK = new Color(0x1b2226);
    private static final Color QUIET = new Color(0x566169);
    private static final Color LINE = new Color(0xd8cebc);
    private static final Color ACCENT = new Color(0x0b5f58);
    private static final Color NEEDLE = new Color(0xb4541a);
    private static final Color SOFT = new Color(0xe1efec);
    private static final int MARGIN = 64;
    private static final int SMALLEST_TITLE = 44;
    private static final int MAP_SIZE = 430;
    private static final int MOST_FACTS = 3;
    private static final int FACT_HEIGHT = 40;

    private final SharePicture picture;
    private final BufferedImage image =
            new BufferedImage(SharePicture.WIDTH, SharePicture.HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D ink = image.createGraphics();
    private final int textWidth;

    SharePictureDrawing(SharePicture picture) {
        this.picture = picture;
        this.textWidth = SharePicture.WIDTH - 2 * MARGIN - (hasFrame(picture) ? MAP_SIZE + 40 : 0);
    }

    byte[] png() {
        ink.addRenderingHints(Map.of(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON));
        ink.setColor(PAPER);
        ink.fillRect(0, 0, SharePicture.WIDTH, SharePicture.HEIGHT);
        ink.setColor(ACCENT);
        ink.fillRect(0, 0, SharePicture.WIDTH, 14);
        site();
        words(title());
        if (picture.photo().filter(this::photo).isEmpty()) {
            picture.map().ifPresent(this::map);
        }
        ink.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream(40_000);
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private void site() {
        ink.setColor(ACCENT);
        ink.setStroke(new BasicStroke(5));
        ink.draw(new Ellipse2D.Double(MARGIN, 58, 40, 40));
        ink.setColor(NEEDLE);
        Path2D needle = path("M22.5 9.5L18 18L9.5 22.5L14 14Z");
        needle.transform(new AffineTransform(1.38, 0, 0, 1.38, MARGIN - 2.1, 55.9));
        ink.fill(needle);
        ink.setFont(DISPLAY.deriveFont(34f));
        ink.setColor(QUIET);
        ink.drawString(fitted(picture.site(), textWidth - 60), MARGIN + 58, 90);
    }

    /** Writes the title as large as it fits and answers where the next line may stand. */
    private int title() {
        List<String> lines = List.of();
        float size = 92;
        for (; size > SMALLEST_TITLE; size -= 8) {
            ink.setFont(DISPLAY.deriveFont(size));
            lines = wrapped(picture.title());
            if (lines.size() <= mostLines(size)) {
                break;
            }
        }
        ink.setColor(INK);
        float y = 120;
        for (String line : cut(lines, mostLines(size))) {
            y += size * 1.04f;
            ink.drawString(fitted(line, textWidth), MARGIN, y);
        }
        return Math.round(y);
    }

    private static int mostLines(float size) {
        if (size > 70) {
            return 3;
        }
        return size > 52 ? 4 : 5;
    }

    /** The last line says that there is more. */
    private static List<String> cut(List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> some = new ArrayList<>(lines.subList(0, most - 1));
        some.add(lines.get(most - 1) + " …");
        return some;
    }

    private void words(int above) {
        ink.setFont(TEXT.deriveFont(31f));
        ink.setColor(QUIET);
        int y = above + 62 - FACT_HEIGHT;
        for (String line : cut(wrapped(picture.facts()), MOST_FACTS)) {
            y += FACT_HEIGHT;
            ink.drawString(fitted(line, textWidth), MARGIN, y);
        }
        ink.setFont(TEXT.deriveFont(27f));
        y += 42;
        for (String word : picture.words()) {
            if (y > SharePicture.HEIGHT - 70) {
                return;
            }
            String shown = fitted(word, textWidth - 40);
            int width = ink.getFontMetrics().stringWidth(shown) + 40;
            ink.setColor(SOFT);
            ink.fill(new RoundRectangle2D.Double(MARGIN, y, width, 46, 46, 46));
            ink.setColor(ACCENT);
            ink.drawString(shown, MARGIN + 20, y + 33);
            y += 56;
        }
    }

    private static boolean hasFrame(SharePicture picture) {
        return picture.map().isPresent() || picture.photo().isPresent();
    }

    private boolean photo(SharePhoto photo) {
        double height = SharePicture.HEIGHT - 2.0 * MARGIN;
        double left = (double) SharePicture.WIDTH - MARGIN - MAP_SIZE;
        return SharePhotoDrawing.draw(photo, new RoundRectangle2D.Double(left, MARGIN, MAP_SIZE, height, 24, 24), ink);
    }

    private void map(MapView map) {
        double width = map.projection().width();
        double height = map.projection().height();
        double scale = Math.min(MAP_SIZE / width, (SharePicture.HEIGHT - 2.0 * MARGIN) / height);
        AffineTransform place = AffineTransform.getTranslateInstance(
                SharePicture.WIDTH - MARGIN - MAP_SIZE / 2.0 - width * scale / 2,
                SharePicture.HEIGHT / 2.0 - height * scale / 2);
        place.scale(scale, scale);
        ink.setStroke(new BasicStroke(1.5f));
        for (MapView.Area area : map.areas()) {
            Path2D shape = path(area.path());
            shape.transform(place);
            ink.setColor(area.shade() > 0 ? SOFT : SURFACE);
            ink.fill(shape);
            ink.setColor(LINE);
            ink.draw(shape);
        }
        ink.setColor(ACCENT);
        for (MapView.Mark mark : map.marks()) {
            double[] at = {mark.x(), mark.y()};
            place.transform(at, 0, at, 0, 1);
            double radius = map.marks().size() == 1 ? 11 : 4;
            ink.fill(new Ellipse2D.Double(at[0] - radius, at[1] - radius, 2 * radius, 2 * radius));
        }
    }

    /** What languages keep together stays together, with spaces the font has a picture of. */
    private List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.replace("\u2060", "").strip().split("\\s+")) {
            String together = word.replaceAll("[\u00a0\u2007\u202f]", " ");
            String longer = line.isEmpty() ? together : line + " " + together;
            if (!line.isEmpty() && ink.getFontMetrics().stringWidth(longer) > textWidth) {
                lines.add(line);
                longer = together;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private String fitted(String text, int width) {
        String shown = text;
        while (shown.length() > 1 && ink.getFontMetrics().stringWidth(shown) > width) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), shown.endsWith("…") ? -2 : -1))
                            .stripTrailing()
                    + "…";
        }
        return shown;
    }

    /** Reads the path data {@link MapProjection#ring} writes: M, L and Z with absolute coordinates. */
    private static Path2D path(String data) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (String ring : data.split("Z")) {
            boolean first = true;
            for (String point : ring.replace("M", "").split("L")) {
                String[] numbers = point.strip().split("[ ,]+");
                if (numbers.length < 2) {
                    continue;
                }
                double x = Double.parseDouble(numbers[0]);
                double y = Double.parseDouble(numbers[1]);
                if (first) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
                first = false;
            }
            if (!first) {
                path.closePath();
            }
        }
        return path;
    }

    private static Font font(String name) {
        try (InputStream file = SharePictureDrawing.class.getResourceAsStream("/fonts/" + name)) {
            if (file == null) {
                throw new IllegalStateException("/fonts/" + name + " is not on the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The font " + name + " cannot be read", e);
        }
    }
}
