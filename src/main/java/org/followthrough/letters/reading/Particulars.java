package org.followthrough.letters.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was inspected, when and by whom. What the document does not plainly say is null (or an empty list), and a warning of
 * the proposal says so.
 *
 * @param organisation the authority or area, without a closing "Council"; the passage has the name as printed
 * @param inspectionStart first day of the fieldwork
 * @param inspectionEnd last day of the fieldwork
 * @param letterDate the date at the head of a letter; reports have none
 * @param addressee whom a letter is written to
 * @param inspectors names, the lead inspector (in a letter: who signed it) first
 * @param leads how many of them, from the first, are printed as leading
 */
public record Particulars(
        @Nullable Read<String> organisation,
        @Nullable Read<LocalDate> inspectionStart,
        @Nullable Read<LocalDate> inspectionEnd,
        @Nullable Read<LocalDate> letterDate,
        @Nullable Addressee addressee,
        List<Read<String>> inspectors,
        int leads) {

    /** Those who led: one in most reports, one of each inspectorate in joint ones; none where the document does not say. */
    public List<Read<String>> leadInspectors() {
        return inspectors.subList(0, leads);
    }
}
