/* What a step of learning does between its products of matrices, without the arrays that PyTorch would make for it.

   Rows are tokens. Values are in single precision, what is multiplied is in bfloat16 (the upper half of a float). */

#include <math.h>
#include <stdint.h>
#include <string.h>

static inline uint16_t half(float value) {
    uint32_t bits;
    memcpy(&bits, &value, 4);
    return (uint16_t)((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

static inline float whole(uint16_t value) {
    uint32_t bits = (uint32_t)value << 16;
    float made;
    memcpy(&made, &bits, 4);
    return made;
}

/* rows × (3 · width): each row between its neighbours; nothing stands beyond the ends. */
void windows(const float *values, uint16_t *seen, long rows, long width) {
    for (long row = 0; row < rows; row++)
        for (long part = 0; part < 3; part++) {
            uint16_t *to = seen + (row * 3 + part) * width;
            long other = row + part - 1;
            if (other < 0 || other >= rows) {
                memset(to, 0, width * 2);
                continue;
            }
            const float *from = values + other * width;
            for (long at = 0; at < width; at++) to[at] = half(from[at]);
        }
}

/* Add to each row the gradients of the three windows that it stands in. */
void windows_back(const uint16_t *seen, float *values, long rows, long width) {
    for (long row = 0; row < rows; row++)
        for (long part = 0; part < 3; part++) {
            long other = row - part + 1;
            if (other < 0 || other >= rows) continue;
            const uint16_t *from = seen + (other * 3 + part) * width;
            float *to = values + row * width;
            for (long at = 0; at < width; at++) to[at] += whole(from[at]);
        }
}

/* The greatest piece, normalised, scaled, dropped in part, and added to what was there (null: to nothing). */
void maxout(const uint16_t *made, const float *bias, const float *gain, const float *shift, const uint16_t *kept,
            const float *before, float *after, uint16_t *normed, uint8_t *which, float *inverse, long rows, long width,
            long pieces) {
    float best[1024];
    uint8_t from[1024];
    for (long row = 0; row < rows; row++) {
        const uint16_t *one = made + row * pieces * width;
        for (long at = 0; at < width; at++) best[at] = whole(one[at]) + bias[at], from[at] = 0;
        for (long piece = 1; piece < pieces; piece++) {
            const uint16_t *other = one + piece * width;
            const float *more = bias + piece * width;
            for (long at = 0; at < width; at++) {
                float value = whole(other[at]) + more[at];
                from[at] = value > best[at] ? (uint8_t)piece : from[at];
                best[at] = value > best[at] ? value : best[at];
            }
        }
        float mean = 0, spread = 0;
        for (long at = 0; at < width; at++) mean += best[at];
        mean /= width;
        for (long at = 0; at < width; at++) best[at] -= mean, spread += best[at] * best[at];
        float scale = 1 / sqrtf(spread / width + 1e-8f);
        inverse[row] = scale;
        for (long at = 0; at < width; at++) {
            float value = best[at] * scale;
            normed[row * width + at] = half(value);
            which[row * width + at] = from[at];
            float there = before ? before[row * width + at] : 0;
            float share = kept ? whole(kept[row * width + at]) : 1;
            after[row * width + at] = there + (value * gain[at] + shift[at]) * share;
        }
    }
}

void maxout_back(const float *given, const uint16_t *kept, const float *gain, const uint16_t *normed,
                 const uint8_t *which, const float *inverse, uint16_t *made, float *bias, float *gains, float *shifts,
                 long rows, long width, long pieces) {
    float back[1024];
    for (long row = 0; row < rows; row++) {
        float mean = 0, along = 0;
        const uint16_t *values = normed + row * width;
        for (long at = 0; at < width; at++) {
            float value = whole(values[at]);
            float one = given[row * width + at] * (kept ? whole(kept[row * width + at]) : 1);
            gains[at] += one * value;
            shifts[at] += one;
            back[at] = one * gain[at];
            mean += back[at];
            along += back[at] * value;
        }
        mean /= width;
        along /= width;
        float scale = inverse[row];
        for (long at = 0; at < width; at++) back[at] = (back[at] - mean - whole(values[at]) * along) * scale;
        for (long piece = 0; piece < pieces; piece++) {
            uint16_t *to = made + (row * pieces + piece) * width;
            float *sum = bias + piece * width;
            for (long at = 0; at < width; at++) {
                float value = which[row * width + at] == piece ? back[at] : 0;
                to[at] = half(value);
                sum[at] += value;
            }
        }
    }
}

/* Means of the `size` rows before and after each within its text, first and last (exclusive) of each row's text:
   rows × 4 · width in bfloat16. */
static void means_of(const float *values, const long *first, const long *last, uint16_t *out, long rows, long width,
                     long size, long column) {
    float before[1024], after[1024];
    for (long row = 0; row < rows;) {
        long begin = first[row], end = last[row];
        if (end <= begin) {
            memset(out + row * 4 * width + column * width, 0, 2 * width * 2);
            row++;
            continue;
        }
        memset(before, 0, sizeof before);
        memset(after, 0, sizeof after);
        for (long other = begin + 1; other < end && other <= begin + size; other++)
            for (long at = 0; at < width; at++) after[at] += values[other * width + at];
        for (long here = begin; here < end; here++) {
            uint16_t *to = out + here * 4 * width + column * width;
            for (long at = 0; at < width; at++) {
                to[at] = half(before[at] / size);
                to[width + at] = half(after[at] / size);
            }
            const float *now = values + here * width;
            for (long at = 0; at < width; at++) before[at] += now[at];
            if (here - size >= begin)
                for (long at = 0; at < width; at++) before[at] -= values[(here - size) * width + at];
            if (here + 1 < end)
                for (long at = 0; at < width; at++) after[at] -= values[(here + 1) * width + at];
            if (here + size + 1 < end)
                for (long at = 0; at < width; at++) after[at] += values[(here + size + 1) * width + at];
        }
        row = end;
    }
}

void means(const float *values, const long *first, const long *last, uint16_t *out, long rows, long width, long near,
           long far) {
    means_of(values, first, last, out, rows, width, near, 0);
    means_of(values, first, last, out, rows, width, far, 2);
}

/* The gradient of the rows for that of their means: who stands before me, I stand behind. */
static void back_of(const uint16_t *given, const long *first, const long *last, float *out, long rows, long width,
                    long size, long column) {
    float before[1024], after[1024]; /* sums of what rows before me say of those after them, and the other way round */
    for (long row = 0; row < rows;) {
        long begin = first[row], end = last[row];
        if (end <= begin) {
            row++;
            continue;
        }
        memset(before, 0, sizeof before);
        memset(after, 0, sizeof after);
#define BEFORE(at_row) (given + ((at_row) * 4 + column) * width)
#define AFTER(at_row) (given + ((at_row) * 4 + column + 1) * width)
        for (long other = begin + 1; other < end && other <= begin + size; other++)
            for (long at = 0; at < width; at++) after[at] += whole(BEFORE(other)[at]);
        for (long here = begin; here < end; here++) {
            float *to = out + here * width;
            for (long at = 0; at < width; at++) to[at] += (before[at] + after[at]) / size;
            for (long at = 0; at < width; at++) before[at] += whole(AFTER(here)[at]);
            if (here - size >= begin)
                for (long at = 0; at < width; at++) before[at] -= whole(AFTER(here - size)[at]);
            if (here + 1 < end)
                for (long at = 0; at < width; at++) after[at] -= whole(BEFORE(here + 1)[at]);
            if (here + size + 1 < end)
                for (long at = 0; at < width; at++) after[at] += whole(BEFORE(here + size + 1)[at]);
        }
        row = end;
    }
}

void means_back(const uint16_t *given, const long *first, const long *last, float *out, long rows, long width,
                long near, long far) {
    memset(out, 0, rows * width * 4);
    back_of(given, first, last, out, rows, width, near, 0);
    back_of(given, first, last, out, rows, width, far, 2);
}
