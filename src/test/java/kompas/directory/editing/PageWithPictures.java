package kompas.directory.editing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/** A page to which pictures are added. */
abstract class PageWithPictures extends PageInCare {

    ResultActions add(Cookie who, MockMultipartFile picture, String... fields) throws Exception {
        var request = multipart(path + "/edit/pictures").file(picture).cookie(who);
        request.param("role", "photo").param("permitted", "true");
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }

    String file() {
        return text("select file_id from directory.picture where organisation_id = :id and removed_at is null"
                + " order by place limit 1");
    }

    static MockMultipartFile picture(int width, int height) throws IOException {
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pixels.setRGB(width / 2, height / 2, 0xCC8844);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(pixels, "png", bytes);
        return new MockMultipartFile("picture", "photo.png", "image/png", bytes.toByteArray());
    }
}
