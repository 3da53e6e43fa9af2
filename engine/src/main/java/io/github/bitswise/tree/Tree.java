package io.github.bitswise.tree;

import io.github.bitswise.script.Comment;
import io.github.bitswise.source.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading a text as YAML or JSON.
 *
 * @param root empty where the text is not well formed; a root may come with problems such as
 *     duplicate keys
 * @param comments in the order of the text; JSON has none
 */
public record Tree(Optional<Value> root, List<Problem> problems, List<Comment> comments) {}
