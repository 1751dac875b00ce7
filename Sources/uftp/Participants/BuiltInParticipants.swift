#if Tools && HTTP
  import UFTPRuntime

  extension ParticipantSettings {
    /// The participant with its built-in behaviour.
    var local: LocalParticipant {
      let domain = participant.domain
      return switch behaviour {
      case .agr(let offers): .agr(domain, key: key) { agr in BuiltInAggregator(agr: agr, settings: offers) }
      case .dso(let orders): .dso(domain, key: key) { dso in BuiltInSystemOperator(dso: dso, settings: orders) }
      case .cro(let register): .cro(domain, key: key, handler: BuiltInReferenceOperator(register: Register(register)))
      }
    }
  }
#endif
