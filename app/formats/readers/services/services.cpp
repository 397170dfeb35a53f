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
        {.name = "rev",
         .title = "Rev",
         .marks = "monologues",
         .language = "language",
         .lines = "monologues",
         .paths = {.line = {.speaker = "speaker_info/display_name, speaker"},
                   .words = "elements",
                   .isParagraph = true},
         .speakers = "speakers"},
        {.name = "deepgram",
         .title = "Deepgram",
         .marks = "results/channels, "
                  "results/utterances/*/transcript & results/utterances/*/words, "
                  "*/transcript & */words, */channel/alternatives",
         .lines = "results/utterances",
         .paths = {.line = {.text = "transcript, alternatives/0/transcript, "
                                    "channel/alternatives/0/transcript",
                            .channel = "channel_index/0, channel"},
                   .language = "detected_language",
                   .words = "words, alternatives/0/words, channel/alternatives/0/words"},
         .add = addDeepgram},
        {.name = "aws",
         .title = "Amazon Transcribe",
         .marks = "results/items, results/audio_segments",
         .language = "results/language_code",
         .lines = "results/audio_segments",
         .paths = {.line = {.text = "transcript", .speaker = "speaker_label"},
                   .words = "results/items",
                   .word = {.text = "alternatives/0/content", .mark = markAmazon}},
         .add = addAmazon},
        {.name = "aws-call",
         .title = "Amazon Transcribe, calls",
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
        {.name = "azure",
         .title = "Azure Speech",
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
        {.name = "elevenlabs", // several channels
         .title = "ElevenLabs",
         .marks = "transcripts/*/channel_index & transcripts/*/words",
         .lines = "transcripts",
         .paths = {.line = {.channel = "channel_index"},
                   .language = "language_code",
                   .word = {.speaker = "speaker_id"}}},
        // The first version wrote a "prediction" with other keys.
        {.name = "gladia",
         .title = "Gladia",
         .marks = "result/transcription/utterances/0, transcription/utterances/0, "
                  "prediction/0",
         .lines = "result/transcription/utterances, transcription/utterances, "
                  "prediction",
         .paths = {.line = {.text = "text, transcription", .channel = "channel"},
                   .language = "language",
                   .placesWords = true}},
        {.name = "youtube",
         .title = "YouTube",
         .marks = "events/*/segs & events/*/tStartMs",
         .read = readYouTube},
        {.name = "ibm",
         .title = "IBM Watson",
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
        {.name = "speechmatics",
         .title = "Speechmatics",
         .marks = "results/*/alternatives/0/content",
         .language = "metadata/transcription_config/language",
         .paths = {.words = "results",
                   .word = {.text = "alternatives/0/content",
                            .speaker = "alternatives/0/speaker",
                            .channel = "channel",
                            .mark = markSpeechmatics}}},
        {.name = "speechmatics1",
         .title = "Speechmatics 1",
         .marks = "words/0/name & words/0/time",
         .language = "job/lang",
         .paths = {.word = {.duration = "duration"}},
         .turns = "speakers",
         .turn = {.speaker = "name"}},
        // The long-running service nests its answer, and a batch of the second version has one for
        // each file. Versions and libraries spell the keys differently.
        {.name = "google",
         .title = "Google",
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
                   .word = {.speaker = "speakerTag, speaker_tag, speakerLabel, speaker_label",
                            .leavesZeroOut = true}},
         .add = addGoogle},
        {.name = "kaldi", // as the BBC uses it
         .title = "Kaldi",
         .marks = "retval/words",
         .paths = {.words = "retval/words"},
         .turns = "retval/segmentation/segments"},
    };
}

QList<Service> lastServices()
{
    return {
        {.name = "trint",
         .title = "Trint",
         .marks = "transcript/words/0/value & transcript/words/0/time",
         .paths = {.words = "transcript/words",
                   .word = {.duration = "duration", .unit = inMilliseconds}},
         .speakers = "transcript/speakers",
         .add = addTrint},
        {.name = "sonix",
         .title = "Sonix",
         .marks = "transcript/*/words/0",
         .language = "language",
         .lines = "transcript"},
        // The BBC's editor.
        {.name = "dpe",
         .title = "Digital Paper Edit",
         .marks = "paragraphs & words/0/start",
         .paths = {.word = {.mark = markPaperEdit}},
         .turns = "paragraphs"},
        {.name = "assemblyai",
         .title = "AssemblyAI",
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
