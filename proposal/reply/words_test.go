package reply_test

import (
	"fmt"
	"testing"

	"github.com/seed-3129f372/tian/proposal/reply"
	"github.com/stretchr/testify/require"
)

func TestContactHidesItself(t *testing.T) {
	c := reply.ContactPerson{Role: reply.ContactRoleHandler, Name: "赵科长", Phone: "13900000000"}
	require.Equal(t, "经办人 经办人 经办人", fmt.Sprintf("%v %+v %#v", c, c, c))
}
