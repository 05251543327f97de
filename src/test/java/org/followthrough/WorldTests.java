package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.followthrough.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class WorldTests {

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Test
    void makesOrganisationsThatAreFreshEveryTime() {
        Story first = world.northamptonshire();
        Story second = world.northamptonshire();

        assertThat(first.north()).isNotEqualTo(second.north());
        assertThat(world.viewer(first.managerTrust()).visibleOrganisations())
                .containsExactlyInAnyOrder(first.trust(), first.north(), first.west());
        assertThat(world.viewer(first.officerWest()).visibleOrganisations()).containsExactly(first.west());
    }

    @Test
    void signsSomebodyInThroughASession() throws Exception {
        Story story = world.northamptonshire();

        mvc.perform(get("/no-such-page").with(world.as(story.officerNorth()))).andExpect(status().isNotFound());
        mvc.perform(get("/no-such-page")).andExpect(status().is3xxRedirection());
    }

    @Test
    void actsAsSomebodyOnlyForAWhile() {
        Story story = world.northamptonshire();

        assertThat(world.acting(story.leaderNorth(), SignedIn::now)).contains(story.leaderNorth());
        assertThat(SignedIn.now()).isEmpty();
    }
}
