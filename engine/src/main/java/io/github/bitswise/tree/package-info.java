/** YAML and JSON as one tree of values, each with its place. */
@NullMarked
package io.github.bitswise.tree;

import org.jspecify.annotations.NullMarked;
