// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/oddservices.h"

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueOf(const JsonFile &file)
{
    return file.root.isEmpty() ? QJsonValue(file.list) : QJsonValue(file.root);
}

constexpr auto inMilliseconds = JsonUnit::Milliseconds;

// Punctuation follows the word before without a space.
void markAmazon(const QJsonValue &word, SpeechPiece &piece)
{
    piece.gluesBefore = word["type"_L1].toString() == "punctuation"_L1;
}

void markSpeechmatics(const QJsonValue &word, SpeechPiece &piece)
{
    const QString side = word["attaches_to"_L1].toString();
    piece.gluesBefore = side == "previous"_L1 || side == "both"_L1;
    piece.gluesAfter = side == "next"_L1 || side == "both"_L1;
    if (piece.gluesBefore)
        piece.span.reset();
}

void markPaperEdit(const QJsonValue &word, SpeechPiece &piece)
{
    piece.gluesAfter = !word["space"_L1].toBool(true);
}

QList<Service> firstServices()
{
    return {
        // Spaces are in the punctuation, but between two monologues there is none.
        {.name = u"rev"_s,
         .title = u"Rev"_s,
         .marks = "monologues",
         .language = "language",
         .lines = "monologues",
         .paths = {.line = {.speaker = "speaker_info/display_name, speaker"},
                   .words = "elements",
                   .word = {.text = "value",
                            .begin = "ts, timestamp",
                            .end = "end_ts, end_timestamp"},
                   .isParagraph = true},
         .speakers = "speakers"},
        {.name = u"deepgram"_s,
         .title = u"Deepgram"_s,
         .marks = "results/channels, "
                  "results/utterances/*/transcript & results/utterances/*/words, "
                  "*/transcript & */words, */channel/alternatives",
         .lines = "results/utterances",
         .paths = {.line = {.text = "transcript, alternatives/0/transcript, "
                                    "channel/alternatives/0/transcript",
                            .channel = "channel_index/0, channel"},
                   .language = "detected_language",
                   .words = "words, alternatives/0/words, channel/alternatives/0/words",
                   .word = {.text = "punctuated_word, word"}},
         .add = addDeepgram},
        {.name = u"aws"_s,
         .title = u"Amazon Transcribe"_s,
         .marks = "results/items, results/audio_segments",
         .language = "results/language_code",
         .lines = "results/audio_segments",
         .paths = {.line = {.text = "transcript",
                            .begin = "start_time",
                            .end = "end_time",
                            .speaker = "speaker_label"},
                   .words = "results/items",
                   .word = {.text = "alternatives/0/content",
                            .begin = "start_time",
                            .end = "end_time",
                            .mark = markAmazon}},
         .add = addAmazon},
        {.name = u"aws-call"_s,
         .title = u"Amazon Transcribe, calls"_s,
         .marks = "Transcript/0/Content & Transcript/0/ParticipantRole",
         .language = "LanguageCode",
         .lines = "Transcript",
         .paths = {.line = {.text = "Content",
                            .begin = "BeginOffsetMillis",
                            .end = "EndOffsetMillis",
                            .speaker = "ParticipantRole",
                            .unit = inMilliseconds},
                   .words = "Items",
                   .word = {.text = "Content",
                            .begin = "BeginOffsetMillis",
                            .end = "EndOffsetMillis",
                            .unit = inMilliseconds},
                   .placesWords = true}},
    };
}

QList<Service> secondServices()
{
    return {
        // Batches; the fast service; and the library, which gives one phrase at a time, with keys
        // in capitals.
        {.name = u"azure"_s,
         .title = u"Azure Speech"_s,
         .marks = "recognizedPhrases/*/nBest, recognizedPhrases/*/offsetMilliseconds, "
                  "phrases/*/nBest, phrases/*/offsetMilliseconds, Offset & NBest, "
                  "Offset & DisplayText, */Offset & */NBest, */Offset & */DisplayText",
         .lines = "recognizedPhrases, phrases",
         .paths = {.line = {.text = "text, nBest/0/display, DisplayText, NBest/0/Display",
                            .speaker = "speaker, SpeakerId",
                            .channel = "channel",
                            .span = azureSpan},
                   .language = "locale",
                   .words = "nBest/0/words, words, NBest/0/Words",
                   .word = {.text = "text, word, Word", .span = azureSpan},
                   .placesWords = true}},
        {.name = u"elevenlabs"_s, // several channels
         .title = u"ElevenLabs"_s,
         .marks = "transcripts/*/channel_index & transcripts/*/words",
         .lines = "transcripts",
         .paths = {.line = {.channel = "channel_index"},
                   .language = "language_code",
                   .word = {.speaker = "speaker_id"}}},
        // The first version wrote a "prediction" with other keys.
        {.name = u"gladia"_s,
         .title = u"Gladia"_s,
         .marks = "result/transcription/utterances/0, transcription/utterances/0, "
                  "prediction/0",
         .lines = "result/transcription/utterances, transcription/utterances, "
                  "prediction",
         .paths = {.line = {.text = "text, transcription",
                            .begin = "time_begin, start",
                            .end = "time_end, end",
                            .channel = "channel"},
                   .language = "language",
                   .word = {.text = "word", .begin = "time_begin, start", .end = "time_end, end"},
                   .placesWords = true}},
        {.name = u"youtube"_s,
         .title = u"YouTube"_s,
         .marks = "events/*/segs & events/*/tStartMs",
         .read = readYouTube},
        {.name = u"ibm"_s,
         .title = u"IBM Watson"_s,
         .marks = "results/*/alternatives/0/timestamps, "
                  "result_index & results/*/alternatives/0/transcript, "
                  "results/*/results/*/alternatives/0/timestamps, "
                  "results/*/result_index & results/*/results/*/alternatives/0/transcript, "
                  "*/results/*/alternatives/0/timestamps, "
                  "*/result_index & */results/*/alternatives/0/transcript",
         .paths = {.line = {.text = "alternatives/0/transcript"},
                   .words = "alternatives/0/timestamps",
                   .word = {.text = "0", .begin = "1", .end = "2"}},
         .turn = {.begin = "from"},
         .add = addIbm},
    };
}

QList<Service> thirdServices()
{
    return {
        {.name = u"speechmatics"_s,
         .title = u"Speechmatics"_s,
         .marks = "results/*/alternatives/0/content",
         .language = "metadata/transcription_config/language",
         .paths = {.words = "results",
                   .word = {.text = "alternatives/0/content",
                            .begin = "start_time",
                            .end = "end_time",
                            .speaker = "alternatives/0/speaker",
                            .channel = "channel",
                            .mark = markSpeechmatics}}},
        {.name = u"speechmatics1"_s,
         .title = u"Speechmatics 1"_s,
         .marks = "words/0/name & words/0/time",
         .language = "job/lang",
         .paths = {.word = {.text = "name", .begin = "time", .duration = "duration"}},
         .turns = "speakers",
         .turn = {.begin = "time", .speaker = "name"}},
        // The long-running service nests its answer, and a batch of the second version has one for
        // each file. Versions and libraries spell the keys differently.
        {.name = u"google"_s,
         .title = u"Google"_s,
         .marks = "results/*/alternatives/0/transcript, results/*/alternatives/0/words, "
                  "results/{}/transcript/results/*/alternatives, "
                  "results/{}/inlineResult/transcript/results/*/alternatives, "
                  "response/results/*/alternatives",
         .lines = "results, results/{}/transcript/results, "
                  "results/{}/inlineResult/transcript/results, response/results",
         .paths = {.line = {.text = "alternatives/0/transcript",
                            .end = "resultEndTime, result_end_time, resultEndOffset, "
                                   "result_end_offset"},
                   .language = "languageCode, language_code",
                   .words = "alternatives/0/words",
                   .word = {.text = "word",
                            .begin = "startTime, start_time, startOffset, start_offset",
                            .end = "endTime, end_time, endOffset, end_offset",
                            .speaker = "speakerTag, speaker_tag, speakerLabel, speaker_label",
                            .leavesZeroOut = true}},
         .add = addGoogle},
        {.name = u"kaldi"_s, // as the BBC uses it
         .title = u"Kaldi"_s,
         .marks = "retval/words",
         .paths = {.words = "retval/words", .word = {.text = "punct, word"}},
         .turns = "retval/segmentation/segments"},
    };
}

QList<Service> lastServices()
{
    return {
        {.name = u"trint"_s,
         .title = u"Trint"_s,
         .marks = "transcript/words/0/value & transcript/words/0/time",
         .paths = {.words = "transcript/words",
                   .word = {.text = "value",
                            .begin = "time",
                            .duration = "duration",
                            .unit = inMilliseconds}},
         .speakers = "transcript/speakers",
         .add = addTrint},
        {.name = u"sonix"_s,
         .title = u"Sonix"_s,
         .marks = "transcript/*/words/0",
         .language = "language",
         .lines = "transcript",
         .paths = {.line = {.begin = "start_time", .end = "end_time"},
                   .word = {.begin = "start_time", .end = "end_time"}}},
        // The BBC's editor.
        {.name = u"dpe"_s,
         .title = u"Digital Paper Edit"_s,
         .marks = "paragraphs & words/0/start",
         .paths = {.word = {.mark = markPaperEdit}},
         .turns = "paragraphs"},
        {.name = u"assemblyai"_s,
         .title = u"AssemblyAI"_s,
         .language = "language_code",
         .lines = "utterances, paragraphs, sentences",
         .paths = {.line = {.unit = inMilliseconds}, .word = {.unit = inMilliseconds}},
         .isIt = isAssemblyAi,
         .add = addAssemblyAi},
    };
}

} // namespace

const QList<Service> &services()
{
    static const QList<Service> all =
        firstServices() + secondServices() + thirdServices() + lastServices();
    return all;
}

QJsonArray Service::linesIn(const QJsonValue &file) const
{
    const QJsonArray there = listAt(file, lines);
    if (!there.isEmpty())
        return there;
    return file.isArray() ? file.toArray() : QJsonArray{file};
}

bool isAnswerOf(const Service &service, const JsonFile &file)
{
    const QJsonValue value = valueOf(file);
    return hasAt(value, service.marks) || (service.isIt && service.isIt(value));
}

Draft readAnswer(const Service &service, const JsonFile &file)
{
    const QJsonValue value = valueOf(file);
    if (service.read)
        return service.read(value);
    ServiceWords words;
    words.setLanguage(textAt(value, service.language));
    for (const auto &speaker : listAt(value, service.speakers))
        words.nameSpeaker(labelAt(speaker, "id"), textAt(speaker, "name"));
    words.addTurns(listAt(value, service.turns), service.turn);
    if (service.add)
        service.add(value, service, words);
    else
        words.addLines(service.linesIn(value), service.paths);
    return std::move(words).take();
}

} // namespace earmark
