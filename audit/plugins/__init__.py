"""The sockets: what a channel type, record source, language, rule and report format must hold."""
