package io.github.bitswise.answer;

import io.github.bitswise.source.Place;
import java.util.List;
import java.util.Optional;

/**
 * What BITS makes of one call of a program.
 *
 * @param call the method's name in the headers
 * @param as whom the thread impersonates; empty for nobody
 * @param verdict allowed, denied, unspecified or unknown
 * @param error the HRESULT, where the documentation names one
 * @param what the answer in one sentence
 */
public record CallAnswer(
    Place at,
    String call,
    String as,
    String verdict,
    Optional<JobError> error,
    String what,
    List<String> because) {}
