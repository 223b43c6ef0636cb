/**
 * Media people upload: pictures, made anew from their pixels in a few sizes, kept by the hash of their content and served
 * from {@code /files}. Its door is {@link kompas.files.Files}; the bytes lie in {@code $KOMPAS_HOME/files}.
 * Every change moves the data version {@code files}.
 */
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"shared::kernel", "shared::commands", "shared::sql", "shared::web"})
@NullMarked
package kompas.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
