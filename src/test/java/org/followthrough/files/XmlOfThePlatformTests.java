package org.followthrough.files;

import static org.assertj.core.api.Assertions.assertThat;

import javax.xml.transform.TransformerFactory;
import org.junit.jupiter.api.Test;

class XmlOfThePlatformTests {

    /** The library that checks our PDFs brings a transformer of its own, so Java would find that one here. */
    @Test
    void isTheSameTransformerWhicheverLibrariesLieBesideOurs() {
        XmlOfThePlatform.choose();

        assertThat(TransformerFactory.newInstance()).hasSameClassAs(TransformerFactory.newDefaultInstance());
    }
}
