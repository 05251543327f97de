package org.followthrough.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.followthrough.Followthrough;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Followthrough.class);

    @Test
    void referToEachOtherOnlyAlongTheDeclaredArrows() {
        assertThat(MODULES.stream()).hasSizeGreaterThan(10);
        MODULES.verify();
    }

    @Test
    void areDrawnAtEachBuild() {
        new Documenter(MODULES)
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();

        assertThat(Path.of("target/spring-modulith-docs/components.puml")).isNotEmptyFile();
    }
}
