/** The command line: it starts, reads the arguments, hands over to one command and answers with an exit code. */
@NullMarked
package org.plumbline.app;

import org.jspecify.annotations.NullMarked;
