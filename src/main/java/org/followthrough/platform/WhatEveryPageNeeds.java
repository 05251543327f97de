package org.followthrough.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.people.Viewer;
import org.followthrough.people.ViewerOfRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What the layout of every page shows: who is signed in, and whether this is the demonstration. */
@ControllerAdvice
class WhatEveryPageNeeds {

    private static final Pattern DONE = Pattern.compile("([a-z]+)\\.([a-z-]+)");

    private final ViewerOfRequest viewers;
    private final MessageSource messages;
    private final boolean demonstration;

    WhatEveryPageNeeds(
            ViewerOfRequest viewers,
            MessageSource messages,
            @Value("${followthrough.demonstration:false}") boolean demonstration) {
        this.viewers = viewers;
        this.messages = messages;
        this.demonstration = demonstration;
    }

    @ModelAttribute("viewer")
    @Nullable
    Viewer viewer(HttpServletRequest request) {
        return viewers.of(request);
    }

    /**
     * What was just done, for the page it led to. The address names the sentence ({@code ?done=plans.action-written} is
     * the message {@code plans.done.action-written}), so that telling it costs no session.
     */
    @ModelAttribute("notice")
    @Nullable
    String notice(@RequestParam(required = false) @Nullable String done, Locale locale) {
        Matcher name = DONE.matcher(done == null ? "" : done);
        return name.matches()
                ? messages.getMessage(name.group(1) + ".done." + name.group(2), null, null, locale)
                : null;
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }
}
