@NullMarked
package org.rounds;

import org.jspecify.annotations.NullMarked;
