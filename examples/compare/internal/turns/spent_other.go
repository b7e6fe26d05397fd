//go:build !unix

package turns

import "time"

var begun = time.Now()

// spent returns the time that has passed.
func spent() time.Duration { return time.Since(begun) }
