package io.github.bitswise.mend;

import io.github.bitswise.repair.Change;
import io.github.bitswise.repair.Edit;
import java.util.List;

/** One way in which inputs are written. */
interface Writing {

  /** This change as edits; none where it cannot be written in this text. */
  List<Edit> edits(Change change);
}
