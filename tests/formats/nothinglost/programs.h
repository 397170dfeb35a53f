// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scriptwriter.h"
#include "spelled/captions.h"
#include "spelled/json.h"
#include "spelled/markup.h"
#include "spelled/punctuation.h"
#include "spelled/services.h"
#include "spelled/subtitles.h"
#include "spelled/tables.h"
#include "spelled/text.h"
#include "spelled/whispercpp.h"
#include "spelled/wordlists.h"

#include <array>

namespace earmark::spoken {

/// A program that writes transcripts: how it formats a dialogue, and whom it names as speakers.
struct Program
{
    const char *name;
    QByteArray (*spell)(const Script &script);
    LabelOf labelOf = nullptr; ///< null if the file does not say who speaks
    Colons colons = Colons::Anything; ///< what speech has before a colon, unlike a name
};

inline constexpr std::array programs{
    Program{"WebVTT with voices", vttWithVoices<Labels::Always>, nameOf},
    Program{"WebVTT with voices at changes", vttWithVoices<Labels::WhenTheyChange>, nameOf},
    Program{"WebVTT with two voices a cue", vttWithTwoVoicesACue, nameOf},
    Program{"WebVTT with stamps", vttWithStamps, nameOf},
    Program{"WebVTT with names in the text", vttWithNamesInText, nameOf, Colons::NoNames},
    Program{"WebVTT of YouTube, rolling up", vttRollingUp},
    Program{"SubRip, Name:", srtWithNames, nameOf, Colons::NoNames},
    Program{"SubRip, [NAME]:", srtWithBrackets, capitalsOf},
    Program{"SubRip, (Speaker 1)", srtWithNumbers, speakerNumberOf},
    Program{"SubRip, >> NAME:", srtWithArrows, capitalsOf},
    Program{"SubRip, >>", srtWithChanges, nullptr, Colons::NoNames},
    Program{"SubRip, <v Name>", srtWithVoices, nameOf},
    Program{"SubRip, SPEAKER_00|", srtOfWhisperWebUi, diarizedNumberOf},
    Program{"SBV", sbv, nameOf, Colons::NoNames},
    Program{"ASS", ass, nameOf},
    Program{"LRC", lrc, nameOf, Colons::NoNames},
    Program{"LRC, enhanced", enhancedLrc},
    Program{"TTML", standardTtml, nameOf},
    Program{"TTML of Apple", appleTtml, appleNumberOf},
    Program{"Podcasting JSON by line", podcastByLine, nameOf},
    Program{"Podcasting JSON by word", podcastByWord, nameOf},
    Program{"Podcasting JSON with blanks", podcastWithBlanks, nameOf},
    Program{"Podcasting HTML", podcastHtml, nameOf},
    Program{"Podcasting HTML as a page", podcastHtmlPage, nameOf},
    Program{"Flightcast", flightcast, nameOf},
    Program{"segments with a WebVTT inside", segmentsWithVtt, nameOf},
    Program{"Podlove", podlove, nameOf},
    Program{"list in milliseconds", listOfMilliseconds},
    Program{"OpenAI Whisper", openAiWhisper},
    Program{"OpenAI's service by word", openAiServiceByWord},
    Program{"faster-whisper", fasterWhisper},
    Program{"faster-whisper as lists", fasterWhisperLists},
    Program{"whisper.cpp -oj", whisperCppLines, numberOf},
    Program{"whisper.cpp -ojf", whisperCppTokens},
    Program{"whisper.cpp -ocsv", whisperCppCsv},
    Program{"whisperX", whisperX, diarizedNumberOf},
    Program{"Whisper on screen", whisperScreen},
    Program{"Whisper on screen, all of it", whisperWholeScreen},
    Program{"faster-whisper on screen", fasterWhisperScreen},
    Program{"Whisper TSV", whisperTsv},
    Program{"AssemblyAI", assemblyAiUtterances, letterOf},
    Program{"AssemblyAI without utterances", assemblyAiWords, letterOf},
    Program{"Deepgram", deepgram, numberOf},
    Program{"Deepgram with channels", deepgramChannels, channelOf},
    Program{"AWS", amazon<AmazonSpeakers::Table>, amazonSpeakerOf},
    Program{"AWS with labelled items", amazon<AmazonSpeakers::Items>, amazonSpeakerOf},
    Program{"AWS with channels", amazon<AmazonSpeakers::Channels>, amazonChannelOf},
    Program{"Google", googleWords},
    Program{"Google with speakers", googleSpeakers, channelOf},
    Program{"Rev", rev, nameOf},
    Program{"Speechmatics 1", firstSpeechmatics, firstSpeechmaticsOf},
    Program{"Speechmatics 2", speechmatics, speechmaticsSpeakerOf},
    Program{"IBM", ibm, numberOf},
    Program{"Sonix", sonix, nameOf},
    Program{"Kaldi", kaldi},
    Program{"Digital Paper Edit", digitalPaperEdit, nameOf},
    Program{"oTranscribe", oTranscribe, nameOf, Colons::NoNames},
    Program{"oTranscribe with stamps inside", oTranscribeOfOld, nameOf, Colons::NoNames},
    Program{"Hyperaudio", hyperaudio, nameOf},
    Program{"Hyperaudio, [Name]", hyperaudioInBrackets, nameOf},
    Program{"Otter", otter, nameOf},
    Program{"Audacity labels", audacityLabels, nameOf, Colons::NoNames},
    Program{"f4", f4, nameOf, Colons::NoNames},
    Program{"NVivo", nvivo, nameOf, Colons::NoNames},
    Program{"CSV", table<','>, nameOf},
    Program{"CSV with semicolons", table<';'>, nameOf},
    Program{"TSV", table<'\t'>, nameOf},
    Program{"[time] Name:", bracketedTimes, nameOf, Colons::NoNames},
    Program{"(time)", bracketedTimesOnly},
    Program{"time NAME:", timesBeforeCapitals, capitalsOf, Colons::NoNames},
    Program{"Name (time):", timesAfterNames, nameOf, Colons::NoNames},
    Program{"Name [time] above", timesAboveParagraphs, nameOf},
    Program{"NAME:", dialogue, capitalsOf, Colons::NoNames},
    Program{"Name :", frenchDialogue, nameOf, Colons::NoNames},
    Program{"bullets as text", bulletsInText, bulletNumberOf},
    Program{"bullets as Markdown", bulletsInMarkdown, bulletNumberOf},
    Program{"bullets as HTML", bulletsInHtml, bulletNumberOf},
    Program{"names as bullets", namesInBullets, nameOf},
    Program{"prose", prose},
    Program{"wrapped prose", wrappedProse},
};

} // namespace earmark::spoken
