package kompas.shared.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Draws pictures to share and keeps the latest of them in memory. */
@Component
public final class SharePictures {

    private static final long CAPACITY_BYTES = 8L * 1024 * 1024;
    private static final Duration LIFETIME = Duration.ofHours(6);

    private final Cache<SharePicture, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(CAPACITY_BYTES)
            .weigher((SharePicture picture, byte[] png) -> png.length)
            .build();

    /** The picture as an answer; the same words give the same picture. */
    public ResponseEntity<byte[]> answer(SharePicture picture) {
        byte[] png = drawn.get(picture, wanted -> new SharePictureDrawing(wanted).png());
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(LIFETIME).cachePublic())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(png) + "\"")
                .body(png);
    }
}
