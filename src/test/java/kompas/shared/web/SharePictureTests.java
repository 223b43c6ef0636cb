package kompas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page shared in Viber shows a picture, however odd the name. */
class SharePictureTests {

    @ParameterizedTest
    @CsvSource({
        "Хор, хор",
        "Народно читалище „Христо Ботев-1891“ при община Исперих и околните села на Лудогорието, long",
        "Øllingegårdsvejensbeboerforeningogfællesskabfornaboskabogalt, word",
        "مرحبا \u202e abc 🙂, odd"
    })
    void anyNameGivesAPictureOfTheRightSize(String title, String file) throws IOException {
        SharePicture picture = new SharePicture(
                "Библиотеката – обединителен център",
                title,
                "Читалище · Исперих, Разград · от 1891 г.",
                List.of("Култура и изкуства", "Образование и учене"),
                Optional.empty());

        byte[] png = new SharePictureDrawing(picture).png();
        Files.write(Path.of("target", "share-" + file.hashCode() + ".png"), png);

        BufferedImage image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
        assertThat(image.getWidth()).isEqualTo(SharePicture.WIDTH);
        assertThat(image.getHeight()).isEqualTo(SharePicture.HEIGHT);
        assertThat(png.length).isLessThan(100_000);
    }
}
