package reply

// What tests outside the package name.
const (
	PrivateKindBankCard = privateKindBankCard
	PrivateKindPassport = privateKindPassport
	PrivateKindPermit   = privateKindPermit
	PrivateKindPlate    = privateKindPlate
	PrivateKindMail     = privateKindMail
	PrivateKindPhone    = privateKindPhone
)

// GiveReason is giveReason with the default words.
func GiveReason(text string) bool { return giveReason(text, DefaultLanguage().Grounds) }
