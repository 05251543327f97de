package org.followthrough.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.resource.ContentVersionStrategy;

/** Names a static file after the bytes that leave the server, so a change of {@link WebTypeface} changes it too. */
class WebAssetsVersion extends ContentVersionStrategy {

    @Override
    public String getResourceVersion(Resource file) {
        try {
            return DigestUtils.md5DigestAsHex(WebTypeface.served(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
