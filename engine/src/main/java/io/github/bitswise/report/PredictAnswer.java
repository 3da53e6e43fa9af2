package io.github.bitswise.report;

import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.UnmetExpectation;
import io.github.bitswise.source.Problem;
import java.util.List;

/**
 * What a prediction came to.
 *
 * @param predictions one for each job
 * @param unmet expectations of the files that the predictions do not meet
 * @param unread why other files could not be read
 */
public record PredictAnswer(
    List<Prediction> predictions, List<UnmetExpectation> unmet, List<Problem> unread) {}
