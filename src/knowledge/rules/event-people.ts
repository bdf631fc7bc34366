// Words for the people at an event and for their coming, in the languages read. Shared by the rules on attendance, countries and speakers.

/** A word (small letters) for people who may attend an event. */
export const PEOPLE =
  /^(?:participants?|delegates?|attendees?|people|persons|representatives?|specialists?|experts?|professionals?|colleagues?|doctors?|physicians?|nurses?|p(?:a)?ediatricians?|oncologists?|h(?:a)?ematologists?|surgeons?|radiotherapists?|researchers?|scientists?|clinicians?|students?|residents?|trainees?|fellows?|visitors?|guests?|listeners?|leaders?|advocates?|survivors?|workers?|practitioners?|pharmacists?|psychologists?|teachers?|registrants?|partners?|stakeholders?|ministers?|teilnehmer\p{L}*|teilnehmende\p{L}*|besucher\p{L}*|gäste\p{L}*|ärzte|ärztinnen|fachleute|expert(?:en|innen)|delegierte\p{L}*|congressistes|médecins|soignants|délégués|congressisti|partecipanti|delegati|medici|infermieri|esperti|specialisti|participantes|asistentes|congresistas|delegados|médicos|especialistas|profesionales|участник\p{L}*|делегат\p{L}*|специалист\p{L}*|врач\p{L}*|человек\p{L}*|эксперт\p{L}*|представител\p{L}*|deelnemers)$/u;

/** A word that means attending by itself. */
export const PARTICIPANT =
  /(?<!\p{L})(?:participants?|delegates?|attendees?|registrants?|visitors?|teilnehmer\p{L}*|teilnehmende\p{L}*|congressistes|délégués|congressisti|partecipanti|delegati|participantes|asistentes|congresistas|delegados|участник\p{L}*|делегат\p{L}*|deelnemers)(?!\p{L})/iu;

/** A word for what is counted near events and attends none. */
export const NOT_PEOPLE =
  /^(?:children|child|patients?|kids|cases?|abstracts?|posters?|papers?|presentations?|lectures?|talks?|speakers?|lecturers?|referenten|relatori|orateurs|ponentes|докладчик\p{L}*|sessions?|sections?|workshops?|members?|mitglied\p{L}*|membres|soci|miembros|член\p{L}*|countries|centres?|centers?|hospitals?|years?|jahre\p{L}*|anni|ans|años|лет|days?|hours?|percent|euros?|dollars?|families|deaths?|births?|babies|infants|trees|awards?|prizes|grants?|scholarships?|fellowships?|winners?|exhibitors?|sponsors?|companies|volunteers?|views?|followers?|articles?|authors?|donors?|km|million|billion|детей|пациент\p{L}*|ребенк\p{L}*|kinder\p{L}*|patienten|enfants|bambini|niños|pacientes)$/u;

/** Verbs of attending. */
export const CAME =
  /(?<!\p{L})(?:attend(?:ed|ing|s)?|in attendance|took part|take part|takes part|taking part|participat(?:e|ed|ing)|came(?! (?:from|out))|come|coming together|gathered|gather|gathering|assembled|convened|met|were present|were there|was there|joined|registered|are expected|is expected|were expected|expected|welcomed|travelled|visited|turned up|present at|filled|made the (?:trip|journey|way)|gathered|nahmen|teil(?:nahmen|genommen)?|kamen|besuchten|trafen|versammelten|erwartet|angemeldet|ont participé|ont assisté|étaient présents|réunis|se sont réunis|attendus|inscrits|hanno partecipato|parteciparono|presenti|attesi|iscritti|si ritrovano|participaron|asistieron|se reunieron|acudieron|приняли|приехали|собрались|собрал\p{L}*|присутствовали|участвовали|зарегистрировал\p{L}+|ожидается)(?!\p{L})/iu;
