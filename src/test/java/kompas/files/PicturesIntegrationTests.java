package kompas.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import kompas.files.PictureOutcome.Kept;
import kompas.files.PictureOutcome.Refused;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What becomes of a picture between a stranger's phone and everyone's screen. */
@KompasIntegrationTest
class PicturesIntegrationTests {

    private static final long MEGABYTE = 1 << 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final FileOwner owner = new FileOwner("nobodys", Identifiers.next());

    @Autowired
    private Files files;

    @LocalServerPort
    private int port;

    @Test
    void aPhotoFromAPhoneStandsUprightAndTellsNobodyWhereItWasTaken() throws Exception {
        byte[] photo = SomePictures.fromPhone(SomePictures.file(SomePictures.redAndBlue(3000, 2000), "jpeg"), 6);

        Picture kept = kept(photo);

        assertThat(kept.widths()).containsExactly(320, 640, 1280, 1707);
        assertThat(kept.height()).isEqualTo(2560);
        for (int width : kept.widths()) {
            byte[] served = served(kept, width).body();
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(served));
            assertThat(picture.getWidth()).isEqualTo(width);
            assertThat(new Color(picture.getRGB(width / 2, 5)).getRed()).isGreaterThan(200);
            assertThat(new Color(picture.getRGB(width / 2, picture.getHeight() - 5)).getBlue())
                    .isGreaterThan(200);
            assertThat(text(served)).doesNotContain("Exif", "GPS");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void howeverTheCameraWasHeldTheTopIsAtTheTop(int orientation) throws Exception {
        boolean lying = orientation >= 5;

        Picture kept =
                kept(SomePictures.fromPhone(SomePictures.file(SomePictures.redAndBlue(60, 40), "jpeg"), orientation));

        BufferedImage picture = pixels(kept);
        assertThat(picture.getWidth()).isEqualTo(lying ? 40 : 60);
        boolean redAtOrigin = new Color(picture.getRGB(2, 2)).getRed() > 128;
        assertThat(redAtOrigin)
                .isEqualTo(
                        switch (orientation) {
                            case 1, 4, 5, 6 -> true;
                            default -> false;
                        });
    }

    @Test
    void aPictureThatIsAlsoAWebPageIsOnlyAPictureAfterwards() throws Exception {
        Picture kept = kept(SomePictures.polyglot(SomePictures.file(SomePictures.redAndBlue(50, 50), "jpeg")));

        assertThat(text(served(kept, 50).body())).doesNotContain("script", "alert");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg> | NOT_A_PICTURE",
                "<html><body>GIF89a</body></html> | NOT_A_PICTURE",
                "%PDF-1.7 | NOT_A_PICTURE",
                "'' | NOT_A_PICTURE",
                "GIF89a<script>alert(1)</script> | DAMAGED",
                "RIFF0000WEBPVP8X0000000 | DAMAGED"
            })
    void whatOnlyPretendsToBeAPictureIsRefused(String content, Refusal reason) throws Exception {
        assertThat(keep(content.getBytes(StandardCharsets.US_ASCII))).isEqualTo(new Refused(reason));
        assertThat(files.picturesOf(owner)).isEmpty();
    }

    @Test
    void aPictureMadeToFillTheMemoryIsRefusedBeforeItCan() throws Exception {
        byte[] bomb = SomePictures.png(20_000, 10_000, 0);

        long before = allocated();
        PictureOutcome outcome = keep(bomb);

        assertThat(outcome).isEqualTo(new Refused(Refusal.TOO_MANY_PIXELS));
        assertThat(allocated() - before).isLessThan(10 * MEGABYTE);
    }

    @Test
    void aVeryLargePictureIsReadWithoutHoldingAllOfIt() throws Exception {
        byte[] large = SomePictures.png(9_900, 9_900, 77);

        long before = allocated();
        Picture kept = kept(large);

        assertThat(kept.width()).isEqualTo(2560);
        assertThat(allocated() - before).isLessThan(250 * MEGABYTE);
    }

    @Test
    void anEndlessUploadIsCutOff() throws Exception {
        byte[] head = SomePictures.file(SomePictures.redAndBlue(10, 10), "png");
        InputStream endless = new InputStream() {
            private long sent;

            @Override
            public int read() {
                assertThat(sent).as("bytes taken").isLessThan(21 * MEGABYTE);
                return sent < head.length ? head[(int) sent++] & 0xFF : (int) (sent++ & 0x7F);
            }
        };

        assertThat(files.keepPicture(endless, request())).isEqualTo(new Refused(Refusal.TOO_LARGE));
    }

    @Test
    void randomDamageIsNeverOurFailure() throws Exception {
        Random chance = new Random(20261123);
        for (String format : new String[] {"jpeg", "png", "gif"}) {
            byte[] whole = SomePictures.file(SomePictures.redAndBlue(200, 100), format);
            for (int i = 0; i < 40; i++) {
                byte[] damaged = whole.clone();
                for (int j = 0; j < 10; j++) {
                    damaged[16 + chance.nextInt(damaged.length - 16)] = (byte) chance.nextInt();
                }
                assertThat(keep(damaged)).isInstanceOfAny(Kept.class, Refused.class);
            }
        }
    }

    @Test
    void aLogoKeepsItsTransparency() throws Exception {
        Picture kept =
                kept(SomePictures.file(SomePictures.plain(400, 300, BufferedImage.TYPE_INT_ARGB, 0x80ff0000), "png"));

        assertThat(kept.mediaType()).isEqualTo("image/png");
        assertThat(new Color(pixels(kept).getRGB(10, 10), true).getAlpha()).isEqualTo(0x80);
        assertThat(kept(SomePictures.file(SomePictures.plain(400, 300, BufferedImage.TYPE_INT_ARGB, 0xffff0000), "png"))
                        .mediaType())
                .as("opaque, whatever the file could hold")
                .isEqualTo("image/jpeg");
    }

    @Test
    void coloursAreThoseTheFileMeans() throws Exception {
        int linearMiddle = 188; // what sRGB calls half the light
        assertThat(shade(kept(SomePictures.linearPng(40, 40, 128)))).isCloseTo(linearMiddle, within(3));
        byte[] jpeg = SomePictures.file(SomePictures.plain(40, 40, BufferedImage.TYPE_INT_RGB, 0xff808080), "jpeg");
        assertThat(shade(kept(SomePictures.withProfile(jpeg, ColorSpace.CS_LINEAR_RGB))))
                .isCloseTo(linearMiddle, within(3));
        assertThat(shade(kept(SomePictures.png(40, 40, 128)))).as("grey").isCloseTo(128, within(3));
        assertThat(shade(kept(SomePictures.file(
                        SomePictures.plain(40, 40, BufferedImage.TYPE_BYTE_GRAY, 0xff808080), "jpeg"))))
                .as("grey photo")
                .isCloseTo(128, within(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA",
                "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="
            })
    void webpIsTakenIn(String file) throws Exception {
        assertThat(kept(Base64.getDecoder().decode(file)).widths()).containsExactly(1);
    }

    @Test
    void animationsStandStill() throws Exception {
        assertThat(kept(SomePictures.file(SomePictures.redAndBlue(30, 20), "gif"))
                        .mediaType())
                .isEqualTo("image/jpeg");
    }

    @Test
    void aPictureIsSentAsNothingButAPicture() throws Exception {
        Picture kept = kept(SomePictures.file(SomePictures.redAndBlue(400, 300), "jpeg"));
        HttpResponse<byte[]> answer = served(kept, 320);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Type")).containsExactly("image/jpeg");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("public, max-age=31536000, immutable");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'; sandbox");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(served(kept, 320, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void whatIsHiddenRemovedOrNeverWasIsNotThere() throws Exception {
        Picture kept = kept(SomePictures.file(SomePictures.redAndBlue(400, 300), "jpeg"));
        assertThat(served(kept, 333).statusCode()).isEqualTo(404);
        assertThat(get("/files/" + Identifiers.next() + "/320").statusCode()).isEqualTo(404);
        assertThat(get("/files/x/320").statusCode()).isEqualTo(404);

        files.setVisible(kept.id(), false);
        HttpResponse<byte[]> hidden = served(kept, 320);
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.headers().firstValue("Cache-Control").orElse("")).doesNotContain("immutable");

        files.setVisible(kept.id(), true);
        assertThat(served(kept, 320).statusCode()).isEqualTo(200);
        files.remove(kept.id());
        assertThat(served(kept, 320).statusCode()).isEqualTo(404);
        assertThat(files.picturesOf(owner)).isEmpty();
    }

    @Test
    void whatIsSaidOfAPictureCanBeChanged() throws Exception {
        Picture kept = kept(SomePictures.file(SomePictures.redAndBlue(40, 30), "jpeg"));

        files.describe(kept.id(), LocalizedText.of("da", "To farver"), new Focus(0.25, 1));

        Picture now = files.findPicture(kept.id()).orElseThrow();
        assertThat(now.alt()).isEqualTo(LocalizedText.of("da", "To farver"));
        assertThat(now.view().focus()).isEqualTo("focus-x-3 focus-y-10");
    }

    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadAllocatedBytes();
    }

    private PictureOutcome keep(byte[] file) throws IOException {
        return files.keepPicture(new ByteArrayInputStream(file), request());
    }

    private Picture kept(byte[] file) throws IOException {
        PictureOutcome outcome = keep(file);
        assertThat(outcome).isInstanceOf(Kept.class);
        return ((Kept) outcome).picture();
    }

    private PictureRequest request() {
        return new PictureRequest(owner, LocalizedText.of("en", "Two colours"), Focus.CENTRE, Optional.empty());
    }

    private HttpResponse<byte[]> served(Picture picture, int width, String... headers) throws Exception {
        return get("/files/" + picture.id().value() + "/" + width, headers);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private BufferedImage pixels(Picture picture) throws Exception {
        return ImageIO.read(
                new ByteArrayInputStream(served(picture, picture.width()).body()));
    }

    private int shade(Picture picture) throws Exception {
        return new Color(pixels(picture).getRGB(20, 20)).getGreen();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
