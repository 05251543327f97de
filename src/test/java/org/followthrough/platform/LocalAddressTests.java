package org.followthrough.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTests {

    @Test
    void leadsToPagesOfThisProduct() {
        assertThat(LocalAddress.orHome("/plans?page=2")).isEqualTo("/plans?page=2");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "plans",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/\t/elsewhere.example",
                "https://elsewhere.example/plans",
                "/plans\r\nLocation: x",
                "/sign-out",
                "/sign-in?then=/x"
            })
    void leadsHomeInsteadOfElsewhere(String address) {
        assertThat(LocalAddress.orHome(address)).isEqualTo("/");
    }
}
