package org.followthrough.findings.links;

import java.util.UUID;

/**
 * Something an inspection says: a finding, or a recommendation.
 *
 * @param recommendation whether it is one
 * @param name the finding's number in the letter, or the recommendation's reference
 * @param words as people read them
 */
public record LinkPassage(UUID id, boolean recommendation, String name, String words) {}
