package proposal

import (
	"database/sql/driver"
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
)

// Closed sets are kept in databases by their tokens, never by their numbers,
// which may change when a word is added.

// storeWord gives the token of x, NULL for the unset value.
func storeWord[T ~uint8](words deadline.Vocabulary[T], x T) (driver.Value, error) {
	if x == 0 {
		return nil, nil
	}
	b, err := words.Marshal(x)
	if err != nil {
		return nil, err
	}
	return string(b), nil
}

// scanWord reads a token or a Chinese term; NULL and "" are the unset value.
func scanWord[T ~uint8](words deadline.Vocabulary[T], x *T, src any) error {
	switch s := src.(type) {
	case nil:
		*x = 0
		return nil
	case string:
		return words.Unmarshal(x, []byte(s))
	case []byte:
		return words.Unmarshal(x, s)
	default:
		return fmt.Errorf("proposal: cannot scan %T: %w", src, deadline.ErrUnknownWord)
	}
}
