package org.plumbline.app.explain;

import java.util.List;
import java.util.Optional;

/** A kind of thing that has names and can be explained. */
public interface Topic {
    /** What its things are called together: "parameters". */
    String plural();

    /** The names of all of them, in the order of lists. */
    List<String> names();

    /** The explanation of one, if there is one of this name. */
    Optional<Explanation> find(String name);
}
