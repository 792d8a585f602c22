import type { EventRule } from "../rule.js";
import { ACQUISITION_RULES } from "./acquisition.js";
import { ADVISORY_COMMITTEE_RULES } from "./advisory-committee.js";
import { AGENCY_MEETING_RULES } from "./agency-meeting.js";
import { APPROVAL_RULES } from "./approval.js";
import { CHMP_OPINION_RULES } from "./chmp-opinion.js";
import { CLINICAL_HOLD_RULES } from "./clinical-hold.js";
import { CLINICAL_HOLD_LIFTED_RULES } from "./clinical-hold-lifted.js";
import { COLLABORATION_RULES } from "./collaboration.js";
import { AGREEMENT_RULES } from "./collaboration-agreements.js";
import { COMPLETE_RESPONSE_RULES } from "./complete-response.js";
import { DECISION_DATE_RULES } from "./decision-date.js";
import { DESIGNATION_RULES } from "./designation.js";
import { ENROLLMENT_RULES } from "./enrollment.js";
import { FINANCIAL_RESULTS_RULES } from "./financial-results.js";
import { FINANCING_RULES } from "./financing.js";
import { IMPORT_ALERT_RULES } from "./import-alert.js";
import { IMPORT_ALERT_EXEMPTION_RULES } from "./import-alert-exemption.js";
import { INSPECTION_RULES } from "./inspection.js";
import { INVESTOR_EVENT_RULES } from "./investor-event.js";
import { LABEL_CHANGE_RULES } from "./label-change.js";
import { LAUNCH_RULES } from "./launch.js";
import { MANAGEMENT_RULES } from "./management.js";
import { MANUFACTURING_RULES } from "./manufacturing.js";
import { MARKET_WITHDRAWAL_RULES } from "./market-withdrawal.js";
import { PATENT_RULES } from "./patent.js";
import { PRESENTATION_RULES } from "./presentation.js";
import { PRIORITY_REVIEW_VOUCHER_RULES } from "./priority-review-voucher.js";
import { REFUSAL_TO_FILE_RULES } from "./refusal-to-file.js";
import { RESULTS_RULES } from "./results.js";
import { SAFETY_REVIEW_RULES } from "./safety-review.js";
import { SUBMISSION_RULES } from "./submission.js";
import { SUBMISSION_ACCEPTED_RULES } from "./submission-accepted.js";
import { TRIAL_AUTHORIZATION_RULES } from "./trial-authorization.js";
import { TRIAL_COMPLETED_RULES } from "./trial-completed.js";
import { TRIAL_START_RULES } from "./trial-start.js";
import { TRIAL_STOPPED_RULES } from "./trial-stopped.js";

/** All rules; where two find the same words the earlier one is asked first. */
export const EVENT_RULES: readonly EventRule[] = [
  ...APPROVAL_RULES,
  ...COMPLETE_RESPONSE_RULES,
  ...REFUSAL_TO_FILE_RULES,
  ...SUBMISSION_RULES,
  ...SUBMISSION_ACCEPTED_RULES,
  ...DECISION_DATE_RULES,
  ...DESIGNATION_RULES,
  ...TRIAL_AUTHORIZATION_RULES,
  ...CLINICAL_HOLD_RULES,
  ...CLINICAL_HOLD_LIFTED_RULES,
  ...IMPORT_ALERT_RULES,
  ...IMPORT_ALERT_EXEMPTION_RULES,
  ...ADVISORY_COMMITTEE_RULES,
  ...CHMP_OPINION_RULES,
  ...AGENCY_MEETING_RULES,
  ...LABEL_CHANGE_RULES,
  ...INSPECTION_RULES,
  ...MARKET_WITHDRAWAL_RULES,
  ...PRIORITY_REVIEW_VOUCHER_RULES,
  ...TRIAL_START_RULES,
  ...ENROLLMENT_RULES,
  ...SAFETY_REVIEW_RULES,
  ...RESULTS_RULES,
  ...PRESENTATION_RULES,
  ...TRIAL_STOPPED_RULES,
  ...TRIAL_COMPLETED_RULES,
  ...LAUNCH_RULES,
  ...COLLABORATION_RULES,
  ...AGREEMENT_RULES,
  ...ACQUISITION_RULES,
  ...FINANCING_RULES,
  ...FINANCIAL_RESULTS_RULES,
  ...MANAGEMENT_RULES,
  ...INVESTOR_EVENT_RULES,
  ...PATENT_RULES,
  ...MANUFACTURING_RULES,
];
