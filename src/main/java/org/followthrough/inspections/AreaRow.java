package org.followthrough.inspections;

import java.util.List;
import java.util.UUID;

/**
 * An area that a framework judges.
 *
 * @param overall whether this is the judgement on everything
 * @param subjects what it is about, the same words in every framework
 */
public record AreaRow(UUID id, String name, boolean overall, List<String> subjects) {}
