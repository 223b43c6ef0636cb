package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Somebody sends the link of a page to a friend. */
class SharedLinkBrowserTests extends Visit {

    @Test
    void theFriendSeesAPictureOfJustThatPage() throws IOException {
        Reader reader = reader(Device.DESK, "bg");
        Set<String> pictures = new LinkedHashSet<>();
        for (String path : new String[] {
            "",
            "/about",
            "/organisations",
            "/organisations/sdruzhenie-zelen-razgrad",
            "/regions/BG324",
            "/libraries",
            "/libraries/aarhus-kommunes-biblioteker"
        }) {
            reader.open(path);
            String picture = reader.page.locator("meta[property='og:image']").getAttribute("content");
            assertThat(pictures.add(picture))
                    .as("a picture of its own: " + path)
                    .isTrue();
            APIResponse answer = reader.page.request().get(picture);
            assertThat(answer.status()).as(picture).isEqualTo(200);
            BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(answer.body()));
            assertThat(drawn.getWidth() + "x" + drawn.getHeight()).as(picture).isEqualTo("1200x630");
        }
    }
}
