package org.followthrough.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.followthrough.people.Viewer;
import org.followthrough.people.ViewerOfRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of every page shows: who is signed in, and whether this is the demonstration. */
@ControllerAdvice
class WhatEveryPageNeeds {

    private final ViewerOfRequest viewers;
    private final boolean demonstration;

    WhatEveryPageNeeds(ViewerOfRequest viewers, @Value("${followthrough.demonstration:false}") boolean demonstration) {
        this.viewers = viewers;
        this.demonstration = demonstration;
    }

    @ModelAttribute("viewer")
    @Nullable
    Viewer viewer(HttpServletRequest request) {
        return viewers.of(request);
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }
}
