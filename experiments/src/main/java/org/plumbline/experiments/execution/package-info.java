/**
 * Many runs on many threads. A run is confined to one thread; the answers do not depend on how many threads there are, on
 * which of them a run meets or on the order in which runs end.
 */
@NullMarked
package org.plumbline.experiments.execution;

import org.jspecify.annotations.NullMarked;
