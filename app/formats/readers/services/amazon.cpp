// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

namespace earmark {

using namespace Qt::StringLiterals;

bool isAmazon(const JsonFile &file)
{
    return file.root.value("results"_L1).toObject().contains("items"_L1);
}

Draft readAmazon(const JsonFile &file)
{
    ServiceWords spoken;
    const QJsonObject results = file.root.value("results"_L1).toObject();
    QHash<QString, QString> speakers; // by the time as written
    for (const auto &segment :
         results.value("speaker_labels"_L1).toObject().value("segments"_L1).toArray()) {
        for (const auto &item : segment.toObject().value("items"_L1).toArray()) {
            const QJsonObject object = item.toObject();
            speakers.insert(object.value("start_time"_L1).toString(),
                            object.value("speaker_label"_L1).toString());
        }
    }
    for (const auto &value : results.value("items"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        QJsonObject word = bestOf(value);
        const QString begin = item.value("start_time"_L1).toString();
        word.insert("start"_L1, begin);
        word.insert("end"_L1, item.value("end_time"_L1));
        spoken.add(pieceOf(word, {"content"_L1, "start"_L1, "end"_L1}),
                   item.value("speaker_label"_L1).toString(speakers.value(begin)));
    }
    return std::move(spoken).take();
}

} // namespace earmark
