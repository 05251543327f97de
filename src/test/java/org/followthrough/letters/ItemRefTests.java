package org.followthrough.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemRefTests {

    @Test
    void comesBackFromAFormAsItWasSent() {
        ItemRef third = new ItemRef(ItemRef.Source.TEXT, 2);

        assertThat(ItemRef.of(third.toString())).contains(third);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X1", "I", "I-1", "I99999", "I1;drop"})
    void namesNothingWhenItWasNotOurs(String sent) {
        assertThat(ItemRef.of(sent)).isEmpty();
    }
}
