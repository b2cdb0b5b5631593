/** Text to a tree that remembers where everything stood: YAML, JSON, and what is refused before either is read. */
@NullMarked
package org.plumbline.scenarios.document;

import org.jspecify.annotations.NullMarked;
