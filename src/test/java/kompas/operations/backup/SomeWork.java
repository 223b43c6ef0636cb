package kompas.operations.backup;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import kompas.files.FileOwner;
import kompas.files.Files;
import kompas.files.Focus;
import kompas.files.PictureRequest;
import kompas.shared.kernel.LocalizedText;

/** What people entered, as far as a backup can tell: any letters, any pictures. */
record SomeWork(Random chance, String nasty) {

    LocalizedText text() {
        StringBuilder text = new StringBuilder(nasty);
        for (int i = chance.nextInt(40); i >= 0; i--) {
            text.appendCodePoint(0x20 + chance.nextInt(0x500));
        }
        return LocalizedText.of(chance.nextBoolean() ? "bg" : "da", text.toString());
    }

    void pictureIn(Files files) throws IOException {
        BufferedImage picture = new BufferedImage(400, 50, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 400; x++) {
            picture.setRGB(x, chance.nextInt(50), chance.nextInt());
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        files.keepPicture(
                new ByteArrayInputStream(png.toByteArray()),
                new PictureRequest(
                        new FileOwner("organisation", UUID.randomUUID()), text(), Focus.CENTRE, Optional.empty()));
    }
}
