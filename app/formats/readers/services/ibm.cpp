// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

namespace earmark {

using namespace Qt::StringLiterals;

bool isIbm(const JsonFile &file)
{
    return bestOf(file.root.value("results"_L1).toArray().first()).contains("timestamps"_L1);
}

Draft readIbm(const JsonFile &file)
{
    ServiceWords spoken;
    QHash<qint64, QString> speakers; // by when they begin to speak
    for (const auto &value : file.root.value("speaker_labels"_L1).toArray()) {
        const QJsonObject label = value.toObject();
        speakers.insert(qRound64(label.value("from"_L1).toDouble() * 1000),
                        labelOf(label.value("speaker"_L1)));
    }
    for (const auto &result : file.root.value("results"_L1).toArray()) {
        const QJsonObject best = bestOf(result);
        for (const auto &value : best.value("timestamps"_L1).toArray()) {
            const QJsonArray word = value.toArray();
            const QJsonObject named{
                {u"w"_s, word.at(0)}, {u"b"_s, word.at(1)}, {u"e"_s, word.at(2)}};
            SpeechPiece piece = pieceOf(named, {"w"_L1, "b"_L1, "e"_L1});
            if (piece.text == "%HESITATION"_L1)
                piece.text = u"…"_s;
            const qint64 begin = piece.span ? piece.span->begin.count() : -1;
            spoken.add(std::move(piece), speakers.value(begin));
        }
    }
    return std::move(spoken).take();
}

} // namespace earmark
