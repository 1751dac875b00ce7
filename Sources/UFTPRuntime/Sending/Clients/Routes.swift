public import UFTPMessages

/// A message that goes from AGR to AGR.
public protocol AGRToAGRMessage: UFTPPayload {}

/// A message that goes from AGR to CRO.
public protocol AGRToCROMessage: UFTPPayload {}

/// A message that goes from AGR to DSO.
public protocol AGRToDSOMessage: UFTPPayload {}

/// A message that goes from CRO to AGR.
public protocol CROToAGRMessage: UFTPPayload {}

/// A message that goes from CRO to CRO.
public protocol CROToCROMessage: UFTPPayload {}

/// A message that goes from CRO to DSO.
public protocol CROToDSOMessage: UFTPPayload {}

/// A message that goes from DSO to AGR.
public protocol DSOToAGRMessage: UFTPPayload {}

/// A message that goes from DSO to CRO.
public protocol DSOToCROMessage: UFTPPayload {}

/// A message that goes from DSO to DSO.
public protocol DSOToDSOMessage: UFTPPayload {}

extension TestMessage: AGRToAGRMessage {}
extension TestMessageResponse: AGRToAGRMessage {}

extension AGRPortfolioQuery: AGRToCROMessage {}
extension AGRPortfolioUpdate: AGRToCROMessage {}
extension TestMessage: AGRToCROMessage {}
extension TestMessageResponse: AGRToCROMessage {}

extension DPrognosis: AGRToDSOMessage {}
extension FlexOffer: AGRToDSOMessage {}
extension FlexOfferRevocation: AGRToDSOMessage {}
extension FlexOrderResponse: AGRToDSOMessage {}
extension FlexRequestResponse: AGRToDSOMessage {}
extension FlexReservationUpdateResponse: AGRToDSOMessage {}
extension FlexSettlementResponse: AGRToDSOMessage {}
extension Metering: AGRToDSOMessage {}
extension TestMessage: AGRToDSOMessage {}
extension TestMessageResponse: AGRToDSOMessage {}

extension AGRPortfolioQueryResponse: CROToAGRMessage {}
extension AGRPortfolioUpdateResponse: CROToAGRMessage {}
extension TestMessage: CROToAGRMessage {}
extension TestMessageResponse: CROToAGRMessage {}

extension TestMessage: CROToCROMessage {}
extension TestMessageResponse: CROToCROMessage {}

extension DSOPortfolioQueryResponse: CROToDSOMessage {}
extension DSOPortfolioUpdateResponse: CROToDSOMessage {}
extension TestMessage: CROToDSOMessage {}
extension TestMessageResponse: CROToDSOMessage {}

extension DPrognosisResponse: DSOToAGRMessage {}
extension FlexOfferResponse: DSOToAGRMessage {}
extension FlexOfferRevocationResponse: DSOToAGRMessage {}
extension FlexOrder: DSOToAGRMessage {}
extension FlexRequest: DSOToAGRMessage {}
extension FlexReservationUpdate: DSOToAGRMessage {}
extension FlexSettlement: DSOToAGRMessage {}
extension MeteringResponse: DSOToAGRMessage {}
extension TestMessage: DSOToAGRMessage {}
extension TestMessageResponse: DSOToAGRMessage {}

extension DSOPortfolioQuery: DSOToCROMessage {}
extension DSOPortfolioUpdate: DSOToCROMessage {}
extension TestMessage: DSOToCROMessage {}
extension TestMessageResponse: DSOToCROMessage {}

extension TestMessage: DSOToDSOMessage {}
extension TestMessageResponse: DSOToDSOMessage {}
