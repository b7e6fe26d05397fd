package china_test

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
)

// frozen is the national calendar as it was known at the end of 2025. Tests
// count with it, so that the notice of a later year changes none of them.
var frozen = china.Calendar().AsOf(deadline.MustDate("2025-12-31"))
