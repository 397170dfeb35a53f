// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/episode.h"
#include "transcript/text.h"

namespace earmark {

/// Cues of eleven words, one every five seconds; every third one begins another speaker's turn.
inline Transcript talk(int cues)
{
    using namespace Qt::StringLiterals;
    static const QStringList things{u"apples"_s, u"rivers"_s, u"stones"_s, u"clouds"_s};
    Transcript transcript;
    const QList<SpeakerId> speakers{transcript.addSpeaker(u"Anne"_s),
                                    transcript.addSpeaker(u"Paul"_s)};
    for (int i = 0; i < cues; ++i) {
        Cue cue;
        cue.speaker = speakers.at(i / 3 % 2);
        cue.beginsTurn = i % 3 == 0;
        cue.origin = TimeOrigin::File;
        cue.begin = std::chrono::seconds(5 * i);
        cue.end = std::chrono::seconds(5 * i + 5);
        cue.text =
            u"Line %1 tells of %2 and of nothing else at all."_s.arg(i).arg(things.at(i % 4));
        cue.words = splitIntoWords(cue.text);
        transcript.addCue(cue);
    }
    return transcript;
}

inline Episode episodeCalled(const QString &title)
{
    Episode episode;
    episode.title = title;
    episode.duration = std::chrono::minutes(10);
    return episode;
}

} // namespace earmark
