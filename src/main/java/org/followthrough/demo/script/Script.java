package org.followthrough.demo.script;

import java.util.List;

/** One plan of the story with everything that belongs to it. */
public record Script(Part plan, List<Part> others) {}
