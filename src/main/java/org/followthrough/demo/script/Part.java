package org.followthrough.demo.script;

import java.util.List;

/** A plan, or an action of it, and what happened to it, earliest first. */
public record Part(PartKind kind, String title, Fields fields, List<Deed> deeds, Place place) {}
