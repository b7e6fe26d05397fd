package reply_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/reply"
	"github.com/stretchr/testify/require"
)

func TestContactHidesItself(t *testing.T) {
	c := reply.ContactPerson{Role: reply.ContactRoleHandler, Name: "赵科长", Phone: "13900000000"}
	require.Equal(t, "经办人 经办人 经办人", fmt.Sprintf("%v %+v %#v", c, c, c))
}

// A class whose scheme is not known is told with the schemes that are, and a class
// that a scheme does not have with those that it has.
func TestClassesAreToldWithWhatThereIs(t *testing.T) {
	said := func(scheme, class string, p proposal.Process) string {
		r := clean(t)
		r.Scheme, r.Class = scheme, class
		c := handled(t)
		c.Process = p
		for _, m := range reply.Check(c, r, reply.Options{}) {
			if strings.HasPrefix(m.Code, "class.") {
				return m.Text.ZH + "；" + m.Mend.ZH
			}
		}
		return ""
	}
	first := proposal.Schemes()[0]
	unset := said("", "A", proposal.Process{})
	require.Contains(t, unset, "没有写明类别方案，类别 A 的含义不明；填写 scheme，可用："+first.ID)
	require.NotContains(t, unset, "  ")
	require.Contains(t, said("ours", "A", proposal.Process{}), "不认识类别方案 ours，")
	own := proposal.Process{Schemes: []proposal.Scheme{{ID: "ours", Classes: []proposal.Class{{Code: "甲"}, {Code: "乙"}}}}}
	require.Contains(t, said("", "A", own), "可用：ours、")
	require.Contains(t, said("ours", "A", own), "类别 A 不在 ours 中；可用：甲、乙")
}
